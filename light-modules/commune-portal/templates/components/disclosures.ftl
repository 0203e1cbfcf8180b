[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
<section class="narrow">
<p class="lead">${portalfn.text("portal.disclosures.intro")}</p>
[#list portalfn.information(content.@path).quarters as quarter]
<h2>${portalfn.text("portal.disclosures.quarter", quarter.quarter, quarter.year)}</h2>
[#if quarter.rows?has_content]
<div class="table-scroll" role="region" tabindex="0" aria-label="${portalfn.text("portal.disclosures.quarter", quarter.quarter, quarter.year)}">
<table class="stacks" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${portalfn.text("portal.disclosures.what")}</th><th scope="col" role="columnheader">${portalfn.text("portal.disclosures.how")}</th></tr></thead>
<tbody role="rowgroup">
[#list quarter.rows as row]
<tr role="row"><td role="cell" data-label="${portalfn.text("portal.disclosures.what")}"><a href="${row.item.href}"[@items.lang row.item.lang /]>${row.item.title}</a></td><td role="cell" data-label="${portalfn.text("portal.disclosures.how")}"><ul>[#list row.forms as form]<li>${form}</li>[/#list]</ul></td></tr>
[/#list]
</tbody>
</table>
</div>
[#else]
<p class="empty">${portalfn.text("portal.disclosures.none")}</p>
[/#if]
[/#list]
</section>
