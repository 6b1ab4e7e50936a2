# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later

# Runs the flood model of the sample commune and keeps what its territory takes of it.
# cmake -DSPP=PROGRAM -DSAMPLE=FOLDER -DWORK=FOLDER -P floodresults.cmake
file(MAKE_DIRECTORY "${WORK}")
foreach(scenario t10-open t100-open t100-shut)
  string(REPLACE "t100-open" "base" model ${scenario})
  set(out "${WORK}/${scenario}")
  file(REMOVE_RECURSE "${out}")
  execute_process(COMMAND "${SPP}" flood simulate "${SAMPLE}/flood/${model}.yaml" --out "${out}"
    OUTPUT_QUIET RESULT_VARIABLE code)
  if(NOT code EQUAL 0)
    message(FATAL_ERROR "${model}.yaml ended with ${code}")
  endif()
  foreach(quantity depth velocity dv)
    configure_file("${out}/max_${quantity}.tif"
      "${SAMPLE}/flood/results/${scenario}-${quantity}.tif" COPYONLY)
  endforeach()
  configure_file("${out}/duration.tif" "${SAMPLE}/flood/results/${scenario}-duration.tif" COPYONLY)
endforeach()
