[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/information.ftl" as information]
[#import "/commune-portal/templates/includes/map.ftl" as maps]
[#import "/commune-portal/templates/includes/form.ftl" as forms]
[#assign view = portalfn.list(content.@path, (state.selector)!"")]
[@layout.page view=view]
[#if view.found]
[#assign kind = view.start?then(view.typeName, "")]
<div class="[#if ["unit", "media"]?seq_contains(kind)]wide[#else]narrow[/#if]">
<h1[@items.lang view.titleLang /]>${view.title}</h1>
[@layout.feed head=view.head /]
[#list view.filters as filter]
[@items.filter filter=filter /]
[/#list]
[#if view.start && view.fulfils("DC-01")]
<p><a class="button" href="${view.commune.href}/danh-muc-da-cong-khai">${portalfn.text("portal.disclosures.title")}</a></p>
[/#if]
[#if view.start]
[@forms.ways links=portalfn.formsOf(content.@path, view.sectionCode) /]
[/#if]
[#assign map = (view.start && view.fulfils("GT-02"))?then(portalfn.boundary(content.@path, "")!"", "")]
[#if map?has_content]
[@maps.boundary map=map /]
[/#if]
[#assign frequent = (kind == "question")?then(portalfn.frequent(content.@path, view.sectionCode), [])]
[#if frequent?has_content]
<section class="frequent" aria-labelledby="frequent">
<h2 id="frequent">${portalfn.text("portal.engagement.faq")}</h2>
[#list frequent as question]
<details>
<summary[@items.lang question.lang /]>${question.title}</summary>
<div class="prose"[@items.lang question.lang /]>${question.html("answer")?no_esc}</div>
<p><a href="${question.href}">${portalfn.text("portal.engagement.whole")}<span class="unseen"[@items.lang question.lang /]> ${question.title}</span></a></p>
</details>
[/#list]
</section>
[/#if]
[#if !view.items?has_content]
[#if !map?has_content]
[@layout.emptySection view=view /]
[/#if]
[#elseif kind == "unit"]
[@information.chart units=portalfn.information(content.@path).organisation /]
[#elseif kind == "official"]
[@information.officials people=portalfn.information(content.@path).officials(view.sectionCode) /]
[#elseif kind == "schedule"]
[@information.schedules list=view.items /]
[@items.pages paging=view.paging /]
[#elseif kind == "media"]
[@information.mediaCards list=view.items /]
[@items.pages paging=view.paging /]
[#elseif kind == "link"]
[#assign standing = portalfn.information(content.@path)]
[#if view.fulfils("LH-03")]
[@information.officials people=standing.spokespeople /]
[#if standing.channels?has_content]
<section class="found">
<h2>${portalfn.text("portal.channels")}</h2>
[@information.channels list=standing.channels /]
</section>
[/#if]
[#else]
[@information.websites groups=standing.websites /]
[/#if]
[#else]
<p class="count">${portalfn.text((view.items[0].typeName == "article")?then("portal.list.total", "portal.list.items"), view.paging.total)}[#if (view.paging.number > 1)], ${portalfn.text("portal.pages.of", view.paging.number?c, view.paging.count?c)}[/#if]</p>
[@items.list items=view.items /]
[@items.pages paging=view.paging /]
[/#if]
</div>
[#else]
[@layout.nothing view=view /]
[/#if]
[/@layout.page]
