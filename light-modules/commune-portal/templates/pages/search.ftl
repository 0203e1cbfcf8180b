[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign view = portalfn.search(content.@path)]
[@layout.page view=view]
<div class="narrow">
<h1>${view.title}</h1>
[@layout.search view=view id="tim-kiem" query=view.query /]
[#if view.query?has_content]
<p class="count" role="status">${portalfn.text("portal.search.total", view.total, view.query)}</p>
[#list view.groups as group]
<section class="found">
<h2>${group.label} <span class="meta">${group.total}</span></h2>
[@items.list items=group.items level=3 /]
[#if group.cut]
<p class="meta">${portalfn.text("portal.search.cut", group.items?size?c)}</p>
[/#if]
</section>
[#else]
<p class="empty">${portalfn.text("portal.search.nothing")}</p>
[/#list]
[/#if]
</div>
[/@layout.page]
