<!-- SPDX-FileCopyrightText: 2026 SPP contributors -->
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<qgis version="3.22" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="0.55" alphaBand="-1" classificationMin="0" classificationMax="2" nodataColor="">
      <rastershader>
        <colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0" minimumValue="0" maximumValue="2">
          <item value="0.005" alpha="0" label="0 m" color="#ffffff"/>
          <item value="0.25" alpha="255" label="&lt; 0,25 m" color="#c6dbef"/>
          <item value="0.5" alpha="255" label="0,25 – 0,5 m" color="#9ecae1"/>
          <item value="1" alpha="255" label="0,5 – 1 m" color="#4292c6"/>
          <item value="2" alpha="255" label="1 – 2 m" color="#2171b5"/>
          <item value="inf" alpha="255" label="&gt; 2 m" color="#084594"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
