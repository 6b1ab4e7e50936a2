# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Fails when LIBRARY leaves a symbol open that only WIDGETS or QGIS_GUI define. With EXPECT_FAILURE
# the answer is turned round, which shows that the check can fail.

# read_symbols(variable undefined|defined file kinds): names of the symbols of these kinds of nm.
# Weak ones (inline functions, templates) stand in many libraries and say nothing.
function(read_symbols variable which file kinds)
  execute_process(COMMAND "${NM}" -D --${which}-only --format=posix "${file}"
    OUTPUT_VARIABLE lines RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "nm cannot read ${file}")
  endif()
  string(REGEX MATCHALL "[^ \n]+ [${kinds}] " names "${lines}")
  list(TRANSFORM names REPLACE "[@ ].*" "")
  if(NOT names)
    message(FATAL_ERROR "${file} shows no ${which} symbols: the check would say nothing")
  endif()
  set(${variable} "${names}" PARENT_SCOPE)
endfunction()

read_symbols(open undefined "${LIBRARY}" "U")
read_symbols(widgets defined "${WIDGETS}" "TDBR")
read_symbols(gui defined "${QGIS_GUI}" "TDBR")

set(elsewhere ${open})
list(REMOVE_ITEM elsewhere ${widgets} ${gui})
set(found ${open})
list(REMOVE_ITEM found ${elsewhere})
# Every library defines its own.
list(FILTER found EXCLUDE REGEX "^(_init|_fini|_edata|_end|__bss_start)$")
if(found AND NOT EXPECT_FAILURE)
  list(JOIN found "\n  " found)
  message(FATAL_ERROR "${LIBRARY} uses the window toolkit:\n  ${found}")
elseif(EXPECT_FAILURE AND NOT found)
  message(FATAL_ERROR "${LIBRARY} must use the window toolkit, and the check did not see it")
endif()
