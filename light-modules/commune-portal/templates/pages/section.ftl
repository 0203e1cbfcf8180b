[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign view = portalfn.list(content.@path, (state.selector)!"")]
[@layout.page view=view]
[#if view.found]
<div class="narrow">
<h1[@items.lang view.titleLang /]>${view.title}</h1>
[@layout.feed head=view.head /]
[#list view.filters as filter]
[@items.filter filter=filter /]
[/#list]
<p class="count">${portalfn.text((!view.items?has_content || view.items[0].typeName == "article")?then("portal.list.total", "portal.list.items"), view.paging.total)}[#if (view.paging.number > 1)], ${portalfn.text("portal.pages.of", view.paging.number?c, view.paging.count?c)}[/#if]</p>
[@items.list items=view.items /]
[@items.pages paging=view.paging /]
</div>
[#else]
[@layout.nothing view=view /]
[/#if]
[/@layout.page]
