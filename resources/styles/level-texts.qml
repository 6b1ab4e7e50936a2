<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-FileCopyrightText: 2026 SPP contributors -->
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<!-- How texts of levels look on the map (sheets/levels.yaml says what they are). A QGIS layer style; an office replaces it by a file of this name in its profile. -->
<qgis version="3.22.0" styleCategories="Labeling" labelsEnabled="1">
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="" isExpression="1" fontFamily="Open Sans" fontSize="9" fontSizeUnit="Point" fontWeight="50" namedStyle="Regular" textColor="31,41,55,255" textOpacity="1">
        <text-buffer bufferDraw="1" bufferSize="0.6" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1"/>
        <background shapeDraw="0"/>
      </text-style>
      <placement placement="1" centroidInside="1" priority="5"/>
      <rendering drawLabels="1" scaleVisibility="1" scaleMin="1" scaleMax="5000" obstacle="0"/>
    </settings>
  </labeling>
</qgis>
