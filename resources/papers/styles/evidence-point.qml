<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-FileCopyrightText: 2026 SPP contributors -->
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<!-- A QGIS layer style of the black-and-white maps in papers; an office replaces it by a file of this name in its profile. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="0">
  <renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0">
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="name" type="QString" value="cross2"/>
          <Option name="color" type="QString" value="0,0,0,255"/>
          <Option name="outline_color" type="QString" value="0,0,0,255"/>
          <Option name="outline_width" type="QString" value="0.5"/>
          <Option name="outline_width_unit" type="QString" value="MM"/>
          <Option name="size" type="QString" value="3"/>
          <Option name="size_unit" type="QString" value="MM"/>
          <Option name="outline_style" type="QString" value="solid"/>
        </Option>
      </layer>
      </symbol>
    </symbols>
  </renderer-v2>
</qgis>
