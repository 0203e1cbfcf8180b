[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign view = portalfn.item(content.@path, (state.selector)!"")]
[@layout.page view=view]
[#if view.item??]
[#assign item = view.item]
<article class="narrow">
<header>
<p class="kicker">${item.name}</p>
<h1 class="document-heading"[@items.lang item.lang /]>${item.title}</h1>
[#if item.validity??]
[#assign validity = item.validity]
<p><span class="validity validity-${validity.code}">${validity.label}</span>[#if validity.since?has_content] <span class="meta">${portalfn.text("portal.validity.since", validity.since)}[#if validity.by?has_content], ${portalfn.text("portal.validity.by", validity.by)}[/#if]</span>[/#if]</p>
[/#if]
</header>
<section class="panel" aria-labelledby="files">
<h2 id="files">${item.label("files")}</h2>
[#if item.files("files")?has_content]
[@items.files files=item.files("files") language=item.lang /]
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#if]
</section>
<section aria-labelledby="facts">
<h2 id="facts">${portalfn.text("portal.document.facts")}</h2>
<dl class="facts">
[#list ["number", "documentType", "issuingBody", "issuingLevel", "signer", "signerTitle", "issueDate", "effectiveDate", "expiryDate", "field"] as name]
[#if item.show(name)?has_content]
<div><dt>${item.label(name)}</dt><dd[@items.lang item.langOf(name) /]>${item.show(name)}</dd></div>
[/#if]
[/#list]
[#if item.date?has_content]
<div><dt>${portalfn.text("portal.published")}</dt><dd>[@items.date item=item /]</dd></div>
[/#if]
</dl>
</section>
[#assign relations = item.relations]
[#assign reverse = item.reverseRelations]
[#if relations?has_content || reverse?has_content]
<section aria-labelledby="relations">
<h2 id="relations">${item.label("relations")}</h2>
[#if relations?has_content]
[@items.relations relations=relations language=item.lang /]
[/#if]
[#if reverse?has_content]
[@items.relations relations=reverse language=item.lang /]
[/#if]
</section>
[/#if]
[@items.actions item=item preview=view.preview path=content.@path /]
</article>
[#elseif view.withdrawn]
[@layout.withdrawn view=view /]
[#else]
[@layout.nothing view=view /]
[/#if]
[/@layout.page]
