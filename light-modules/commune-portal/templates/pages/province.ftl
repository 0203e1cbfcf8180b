[#ftl output_format="HTML"]
[#-- The page of all communes: it shows citizens what they look for in all of them, and what all inherit to those who arrange it. --]
[#if (state.selector!"")?starts_with("tim-kiem")]
[#include "/commune-portal/templates/includes/provinceSearch.ftl"]
[#else]
[#assign shown = portalfn.arranging()]
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${portalfn.text(shown?then("portal.page.province", "portal.notFound.title"))}</title>
<link rel="stylesheet" href="${portalfn.resource("portal.css")}">
[@cms.page /]
</head>
<body>
[#if shown]
<h1 class="wrap">${portalfn.text("portal.page.province")}</h1>
<p class="wrap">${portalfn.text("portal.province.help")}</p>
[#list ["header", "main", "footer"] as area]
<h2 class="wrap">${portalfn.text("portal.province." + area)}</h2>
[@cms.area name=area /]
[/#list]
[#else]
<h1 class="wrap">${portalfn.text("portal.notFound.title")}</h1>
[/#if]
</body>
</html>
[/#if]
