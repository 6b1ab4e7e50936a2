<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-FileCopyrightText: 2026 SPP contributors -->
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<!-- A QGIS layer style; an office replaces it by a file of this name in its profile. -->
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0">
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="color" type="QString" value="222,45,38,60"/>
          <Option name="style" type="QString" value="solid"/>
          <Option name="outline_color" type="QString" value="103,0,13,255"/>
          <Option name="outline_style" type="QString" value="solid"/>
          <Option name="outline_width" type="QString" value="0.6"/>
          <Option name="outline_width_unit" type="QString" value="MM"/>
        </Option>
      </layer>
      </symbol>
    </symbols>
  </renderer-v2>
</qgis>
