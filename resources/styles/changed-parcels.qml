<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-FileCopyrightText: 2026 SPP contributors -->
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<!-- A QGIS layer style; an office replaces it by a file of this name in its profile. -->
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="categorizedSymbol" attr="main_change" symbollevels="0" forceraster="0">
    <categories>
      <category value="function" symbol="0" label="Chức năng · Function" render="true"/>
      <category value="limits" symbol="1" label="Chỉ tiêu · Limits" render="true"/>
      <category value="boundary" symbol="2" label="Ranh giới · Boundary" render="true"/>
    </categories>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="line_color" type="QString" value="185,28,28,255"/>
          <Option name="line_width" type="QString" value="0.6"/>
          <Option name="line_width_unit" type="QString" value="MM"/>
          <Option name="line_style" type="QString" value="solid"/>
          <Option name="joinstyle" type="QString" value="miter"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="line_color" type="QString" value="180,83,9,255"/>
          <Option name="line_width" type="QString" value="0.5"/>
          <Option name="line_width_unit" type="QString" value="MM"/>
          <Option name="line_style" type="QString" value="dash"/>
          <Option name="joinstyle" type="QString" value="miter"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="line_color" type="QString" value="29,78,216,255"/>
          <Option name="line_width" type="QString" value="0.6"/>
          <Option name="line_width_unit" type="QString" value="MM"/>
          <Option name="line_style" type="QString" value="solid"/>
          <Option name="joinstyle" type="QString" value="miter"/>
        </Option>
      </layer>
      </symbol>
    </symbols>
  </renderer-v2>
</qgis>
