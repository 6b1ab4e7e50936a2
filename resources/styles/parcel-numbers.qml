<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-FileCopyrightText: 2026 SPP contributors -->
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<!-- A QGIS layer style; an office replaces it by a file of this name in its profile. -->
<qgis version="3.22.0" styleCategories="Labeling" labelsEnabled="1">
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="number" isExpression="0" fontFamily="Open Sans" fontSize="6" fontSizeUnit="Point" fontWeight="50" namedStyle="Regular" textColor="55,65,81,255" textOpacity="1">
        <text-buffer bufferDraw="1" bufferSize="0.5" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1"/>
        <background shapeDraw="0"/>
      </text-style>
      <placement placement="1" centroidInside="1" fitInPolygonOnly="1" priority="3"/>
      <rendering drawLabels="1" scaleVisibility="1" scaleMin="1" scaleMax="3000" obstacle="0"/>
    </settings>
  </labeling>
</qgis>
