[#ftl output_format="HTML"]
[#-- The boundary of the commune, drawn by the server; nothing is loaded. map: a BoundaryView --]
[#macro boundary map id="ban-do"]
<figure class="map">
<svg viewBox="${map.viewBox}" role="img" aria-labelledby="${id}-title ${id}-desc" focusable="false">
<title id="${id}-title">${map.title}</title>
<desc id="${id}-desc">${map.description}</desc>
<path class="map-area" d="${map.path}"/>
<g class="map-scale" transform="translate(${map.scaleX} ${map.scaleY})">
<path d="M0 -8V0H${map.scaleWidth}V-8"/>
<text x="0" y="28">${map.scaleLabel}</text>
</g>
<g class="map-north" transform="${map.northPlace}">
<path d="M0 40V0M-9 12L0 0L9 12"/>
<text x="0" y="66" text-anchor="middle">${portalfn.text("portal.map.north")}</text>
</g>
</svg>
<figcaption>${map.description}</figcaption>
</figure>
[/#macro]
