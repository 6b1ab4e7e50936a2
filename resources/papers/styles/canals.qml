<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-FileCopyrightText: 2026 SPP contributors -->
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<!-- A QGIS layer style of the black-and-white maps in papers; an office replaces it by a file of this name in its profile. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0">
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="color" type="QString" value="225,225,225,255"/>
          <Option name="style" type="QString" value="solid"/>
          <Option name="outline_color" type="QString" value="110,110,110,255"/>
          <Option name="outline_style" type="QString" value="solid"/>
          <Option name="outline_width" type="QString" value="0.15"/>
          <Option name="outline_width_unit" type="QString" value="MM"/>
        </Option>
      </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="name" isExpression="0" fontFamily="Open Sans" fontSize="6.5" fontSizeUnit="Point" fontWeight="50" textColor="0,0,0,255" namedStyle="Regular" textOpacity="1" blendMode="0">
        <text-buffer bufferDraw="1" bufferSize="0.6" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1" bufferNoFill="1" bufferJoinStyle="128" bufferBlendMode="0"/>
      </text-style>
      <placement placement="1" dist="0" distUnits="MM" />
      <rendering drawLabels="1" displayAll="0" obstacle="1" fontLimitPixelSize="0"/>
    </settings>
  </labeling>
</qgis>
