[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/search.ftl" as search]
[#-- What a visitor looks for in all communes. --]
[#assign view = portalfn.provinceSearch()]
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${portalfn.text("portal.search.province")}</title>
<link rel="icon" href="${portalfn.resource("emblem.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${portalfn.resource("portal.css")}">
<script src="${portalfn.resource("suggestions.js")}" defer></script>
</head>
<body>
<a class="skip" href="#noi-dung">${portalfn.text("portal.skip")}</a>
<header class="identity">
<div class="wrap identity-row">
<a class="identity-home" href="${portalfn.root()}">
<img class="emblem" src="${portalfn.resource("emblem.svg")}" alt="" width="72" height="72">
<span class="identity-name">${portalfn.text("portal.communes.title")}</span>
</a>
</div>
</header>
<main class="wrap" id="noi-dung" tabindex="-1">
<h1>${portalfn.text("portal.search.province")}</h1>
[@search.box action=view.action suggestions=view.suggestions id="tim-kiem" query=view.query /]
[@search.found view=view /]
</main>
</body>
</html>
