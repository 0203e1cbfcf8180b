[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign view = portalfn.item(content.@path, (state.selector)!"")]
[@layout.page view=view]
[#if view.item??]
[#assign item = view.item]
[#assign fields = item.filledFields]
<article class="narrow">
<header>
<p class="kicker">[#if item.section??]<a href="${item.section.href}"[@items.lang item.section.lang /]>${item.section.name}</a>[/#if]</p>
<h1[@items.lang item.lang /]>${item.title}</h1>
<p class="meta">[#if item.kindName?has_content]<span class="tag">${item.kindName}</span> [/#if][@items.date item=item /][#if item.updated?has_content] · ${portalfn.text("portal.updated")} ${item.updated}[/#if]</p>
</header>
[#if item.text("summary")?has_content]
<p class="lead"[@items.lang item.lang /]>${item.text("summary")}</p>
[/#if]
[#if item.hasMainImage() && item.image??]
<figure class="lead-image"[@items.lang item.lang /]>
<img src="${item.image.src}" alt="${item.image.alt}">
[#if item.image.caption?has_content]
<figcaption>${item.image.caption}</figcaption>
[/#if]
</figure>
[/#if]
[#list fields?filter(field -> field.short)]
<section aria-labelledby="facts">
<h2 class="unseen" id="facts">${portalfn.text("portal.item.facts")}</h2>
<dl class="facts">
[#items as field]
<div><dt>${field.label}</dt><dd>[@items.filled field=field /]</dd></div>
[/#items]
</dl>
</section>
[/#list]
[#list fields?filter(field -> !field.short) as field]
[#if field.name == "body"]
[@items.filled field=field /]
[#else]
<section aria-labelledby="field-${field.name}">
<h2 id="field-${field.name}">${field.label}</h2>
[@items.filled field=field /]
</section>
[/#if]
[/#list]
<button class="print-button" type="button">${portalfn.text("portal.print")}</button>
</article>
[#elseif view.withdrawn]
[@layout.withdrawn view=view /]
[#else]
[@layout.nothing view=view /]
[/#if]
[/@layout.page]
