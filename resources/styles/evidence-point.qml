<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-FileCopyrightText: 2026 SPP contributors -->
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<!-- A QGIS layer style; an office replaces it by a file of this name in its profile. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="categorizedSymbol" attr="outcome" symbollevels="0" forceraster="0">
    <categories>
      <category value="conflict" symbol="0" label="Không phù hợp · Conflict" render="true"/>
      <category value="not_certain" symbol="1" label="Chưa chắc chắn · Not certain" render="true"/>
      <category value="unknown" symbol="2" label="Chưa xác định · Unknown" render="true"/>
      <category value="pass" symbol="3" label="Phù hợp · Conforms" render="true"/>
    </categories>
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="name" type="QString" value="cross2"/>
          <Option name="color" type="QString" value="185,28,28,255"/>
          <Option name="outline_color" type="QString" value="185,28,28,255"/>
          <Option name="outline_width" type="QString" value="0.5"/>
          <Option name="size" type="QString" value="3.2"/>
          <Option name="size_unit" type="QString" value="MM"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="name" type="QString" value="diamond"/>
          <Option name="color" type="QString" value="255,255,255,255"/>
          <Option name="outline_color" type="QString" value="180,83,9,255"/>
          <Option name="outline_width" type="QString" value="0.5"/>
          <Option name="size" type="QString" value="3.2"/>
          <Option name="size_unit" type="QString" value="MM"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="name" type="QString" value="circle"/>
          <Option name="color" type="QString" value="255,255,255,255"/>
          <Option name="outline_color" type="QString" value="75,85,99,255"/>
          <Option name="outline_width" type="QString" value="0.5"/>
          <Option name="size" type="QString" value="3.2"/>
          <Option name="size_unit" type="QString" value="MM"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="name" type="QString" value="square"/>
          <Option name="color" type="QString" value="255,255,255,255"/>
          <Option name="outline_color" type="QString" value="21,128,61,255"/>
          <Option name="outline_width" type="QString" value="0.5"/>
          <Option name="size" type="QString" value="3.2"/>
          <Option name="size_unit" type="QString" value="MM"/>
        </Option>
      </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="number" isExpression="0" fontFamily="Open Sans" fontSize="8" fontSizeUnit="Point" fontWeight="75" namedStyle="Bold" textColor="17,24,39,255" textOpacity="1">
        <text-buffer bufferDraw="0"/>
        <background shapeDraw="1" shapeType="3" shapeSizeType="0" shapeSizeX="0.9" shapeSizeY="0.9" shapeSizeUnit="MM" shapeFillColor="255,255,255,255" shapeBorderColor="17,24,39,255" shapeBorderWidth="0.3" shapeBorderWidthUnit="MM" shapeOpacity="1">
        </background>
      </text-style>
      <placement placement="6" centroidInside="1" centroidWhole="0" fitInPolygonOnly="0" priority="10" dist="0"/>
      <rendering drawLabels="1" displayAll="1" obstacle="0" zIndex="10"/>
    </settings>
  </labeling>
</qgis>
