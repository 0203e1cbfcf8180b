[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#import "/commune-portal/templates/includes/search.ftl" as search]
[#assign view = portalfn.search(content.@path)]
[@layout.page view=view]
<h1>${view.title}</h1>
[@search.box action=view.found.action suggestions=view.found.suggestions id="tim-kiem" query=view.found.query /]
[@search.found view=view.found home=view.commune.href /]
[/@layout.page]
