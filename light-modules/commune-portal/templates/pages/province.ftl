[#ftl output_format="HTML"]
[#-- What all communes of the province inherit; shown to those who arrange it, never to citizens. --]
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
