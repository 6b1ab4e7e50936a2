# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
list(APPEND spp_core_sources
  seal/dossiermanifest.cpp
  seal/dossiermanifest.h
  seal/dossierseal.cpp
  seal/dossierseal.h
  seal/dossierverification.cpp
  seal/dossierverification.h
  seal/dossierverificationtext.cpp
  seal/pdfupdate.cpp
  seal/pdfupdate.h
  seal/sealchain.cpp
  seal/sealchain.h
  seal/sealkey.cpp
  seal/sealkey.h
  seal/sealstore.cpp
  seal/sealstore.h
  seal/secretbytes.cpp
  seal/secretbytes.h
)
