# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_gui_sources
  review/caseheader.cpp review/caseheader.h
  review/casepart.cpp review/casepart.h
  review/chipbar.cpp review/chipbar.h
  review/citationcard.cpp review/citationcard.h
  review/datefield.cpp review/datefield.h
  review/evidenceoverlay.cpp review/evidenceoverlay.h
  review/findingdelegate.cpp review/findingdelegate.h
  review/findingdetail.cpp review/findingdetail.h
  review/findingmodel.cpp review/findingmodel.h
  review/findingpart.cpp review/findingpart.h
  review/fittingarea.cpp review/fittingarea.h
  review/foldsection.cpp review/foldsection.h
  review/inputfield.cpp review/inputfield.h
  review/inputtext.cpp review/inputtext.h
  review/markicon.cpp review/markicon.h
  review/parcelcard.cpp review/parcelcard.h
  review/parcelfacts.cpp review/parcelfacts.h
  review/proposalform.cpp review/proposalform.h
  review/proposalpart.cpp review/proposalpart.h
  review/reviewdraft.cpp review/reviewdraft.h
  review/reviewpanel.cpp review/reviewpanel.h
  review/reviewrun.cpp review/reviewrun.h
  review/reviewsession.cpp review/reviewsession.h
  review/reviewworkspace.cpp review/reviewworkspace.h
  review/sitesketch.cpp review/sitesketch.h
  review/subjectchooser.cpp review/subjectchooser.h
  review/subjectpart.cpp review/subjectpart.h
  review/verdictlook.cpp review/verdictlook.h
)
list(APPEND spp_gui_sources
  review/drawertables.cpp review/drawertables.h
  review/tableexport.cpp review/tableexport.h
  review/tablepage.cpp review/tablepage.h
  review/tablesheet.cpp review/tablesheet.h
)
list(APPEND spp_gui_sources
  review/comparisontable.cpp review/comparisontable.h
  review/drawerpart.cpp review/drawerpart.h
)
list(APPEND spp_gui_sources
  review/dossierpart.cpp review/dossierpart.h
)
list(APPEND spp_gui_sources
  review/sessionpart.cpp review/sessionpart.h
)
