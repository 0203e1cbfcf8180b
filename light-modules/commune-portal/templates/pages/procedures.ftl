[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign view = portalfn.list(content.@path, (state.selector)!"")]
[@layout.page view=view]
[#if view.found]
<h1[@items.lang view.titleLang /]>${view.title}</h1>
[@layout.feed head=view.head /]
<div class="with-filters">
<div class="filters">
[#list view.filters as filter]
[@items.filter filter=filter /]
[/#list]
</div>
<div>
<p class="count">${portalfn.text("portal.list.procedures", view.paging.total)}</p>
[#if view.items?has_content && view.items[0].typeName != "procedure"]
[@items.list items=view.items /]
[@items.pages paging=view.paging /]
[#elseif view.items?has_content]
[#assign field = ""]
[#list view.items as item]
[#if item.text("field") != field]
[#if field?has_content]
</ul>
[/#if]
[#assign field = item.text("field")]
<h2 class="group"[@items.lang item.lang /]>${field}</h2>
<ul class="procedures">
[/#if]
<li><a href="${item.href}"[@items.lang item.lang /]>${item.title}</a> <span class="meta">${item.code}[#if item.text("onlineLevel")?has_content && item.text("onlineLevel") != "information"] · ${portalfn.text("portal.procedure.online")}: ${item.show("onlineLevel")}[/#if]</span></li>
[/#list]
</ul>
[#else]
[@layout.emptySection view=view /]
[/#if]
</div>
</div>
[#else]
[@layout.nothing view=view /]
[/#if]
[/@layout.page]
