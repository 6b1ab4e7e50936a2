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
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="angle" type="QString" value="45"/>
          <Option name="distance" type="QString" value="1.6"/>
          <Option name="distance_unit" type="QString" value="MM"/>
          <Option name="line_width" type="QString" value="0.25"/>
          <Option name="color" type="QString" value="185,28,28,255"/>
        </Option>
        <symbol type="line" name="@x@0" alpha="1" clip_to_extent="1" force_rhr="0">
          <layer class="SimpleLine" enabled="1" locked="0" pass="0">
            <Option type="Map">
              <Option name="line_color" type="QString" value="185,28,28,255"/>
              <Option name="line_width" type="QString" value="0.25"/>
              <Option name="line_width_unit" type="QString" value="MM"/>
              <Option name="capstyle" type="QString" value="flat"/>
            </Option>
          </layer>
        </symbol>
      </layer>
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="line_color" type="QString" value="185,28,28,255"/>
          <Option name="line_width" type="QString" value="0.5"/>
          <Option name="line_width_unit" type="QString" value="MM"/>
          <Option name="line_style" type="QString" value="solid"/>
          <Option name="joinstyle" type="QString" value="miter"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="angle" type="QString" value="135"/>
          <Option name="distance" type="QString" value="2.2"/>
          <Option name="distance_unit" type="QString" value="MM"/>
          <Option name="line_width" type="QString" value="0.2"/>
          <Option name="color" type="QString" value="180,83,9,255"/>
        </Option>
        <symbol type="line" name="@x@0" alpha="1" clip_to_extent="1" force_rhr="0">
          <layer class="SimpleLine" enabled="1" locked="0" pass="0">
            <Option type="Map">
              <Option name="line_color" type="QString" value="180,83,9,255"/>
              <Option name="line_width" type="QString" value="0.2"/>
              <Option name="line_width_unit" type="QString" value="MM"/>
              <Option name="capstyle" type="QString" value="flat"/>
            </Option>
          </layer>
        </symbol>
      </layer>
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="line_color" type="QString" value="180,83,9,255"/>
          <Option name="line_width" type="QString" value="0.4"/>
          <Option name="line_width_unit" type="QString" value="MM"/>
          <Option name="line_style" type="QString" value="dash"/>
          <Option name="joinstyle" type="QString" value="miter"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="angle" type="QString" value="0"/>
          <Option name="distance" type="QString" value="2.2"/>
          <Option name="distance_unit" type="QString" value="MM"/>
          <Option name="line_width" type="QString" value="0.15"/>
          <Option name="color" type="QString" value="75,85,99,255"/>
        </Option>
        <symbol type="line" name="@x@0" alpha="1" clip_to_extent="1" force_rhr="0">
          <layer class="SimpleLine" enabled="1" locked="0" pass="0">
            <Option type="Map">
              <Option name="line_color" type="QString" value="75,85,99,255"/>
              <Option name="line_width" type="QString" value="0.15"/>
              <Option name="line_width_unit" type="QString" value="MM"/>
              <Option name="capstyle" type="QString" value="flat"/>
            </Option>
          </layer>
        </symbol>
      </layer>
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="line_color" type="QString" value="75,85,99,255"/>
          <Option name="line_width" type="QString" value="0.3"/>
          <Option name="line_width_unit" type="QString" value="MM"/>
          <Option name="line_style" type="QString" value="dot"/>
          <Option name="joinstyle" type="QString" value="miter"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
        <Option type="Map">
          <Option name="line_color" type="QString" value="21,128,61,255"/>
          <Option name="line_width" type="QString" value="0.35"/>
          <Option name="line_width_unit" type="QString" value="MM"/>
          <Option name="line_style" type="QString" value="solid"/>
          <Option name="joinstyle" type="QString" value="miter"/>
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
      <placement placement="8" priority="10" dist="1" distUnits="MM"/>
      <rendering drawLabels="1" displayAll="1" obstacle="0" zIndex="10"/>
    </settings>
  </labeling>
</qgis>
