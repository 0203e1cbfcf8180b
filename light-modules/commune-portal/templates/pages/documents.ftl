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
<p class="count">${portalfn.text("portal.list.documents", view.paging.total)}[#if (view.paging.number > 1)], ${portalfn.text("portal.pages.of", view.paging.number?c, view.paging.count?c)}[/#if]</p>
[#if view.items?has_content]
[@items.list items=view.items /]
[#else]
[@layout.emptySection view=view /]
[/#if]
[@items.pages paging=view.paging /]
</div>
</div>
[#else]
[@layout.nothing view=view /]
[/#if]
[/@layout.page]
