<!-- SPDX-FileCopyrightText: 2026 SPP contributors -->
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<qgis version="3.22" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="0.8" alphaBand="-1" classificationMin="-0.5" classificationMax="0.5" nodataColor="">
      <rastershader>
        <colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0" minimumValue="-0.5" maximumValue="0.5">
          <item value="-0.3" alpha="255" label="&lt; −0,3 m" color="#00441b"/>
          <item value="-0.1" alpha="255" label="−0,3 – −0,1 m" color="#238b45"/>
          <item value="-0.01" alpha="255" label="−0,1 – −0,01 m" color="#a1d99b"/>
          <item value="0.01" alpha="0" label="±0,01 m" color="#ffffff"/>
          <item value="0.1" alpha="255" label="0,01 – 0,1 m" color="#fcae91"/>
          <item value="0.3" alpha="255" label="0,1 – 0,3 m" color="#de2d26"/>
          <item value="inf" alpha="255" label="&gt; 0,3 m" color="#67000d"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
