[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/search.ftl" as search]
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${portalfn.text("portal.communes.title")}</title>
<link rel="icon" href="${portalfn.resource("emblem.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${portalfn.resource("portal.css")}">
<script src="${portalfn.resource("suggestions.js")}" defer></script>
[@cms.page /]
</head>
<body>
<header class="identity">
<div class="wrap identity-row">
<div class="identity-home">
<img class="emblem" src="${portalfn.resource("emblem.svg")}" alt="" width="72" height="72">
<h1 class="identity-name">${portalfn.text("portal.communes.title")}</h1>
</div>
</div>
</header>
<main class="wrap" id="noi-dung">
[#list portalfn.communes()]
[@search.box action=portalfn.root() + "tim-kiem" suggestions=portalfn.suggestions() id="tim-kiem" /]
<ul class="communes">
[#items as commune]
<li>
<a href="${commune.href}">${commune.fullName}</a>
[#if commune.superiorAgency?has_content]<span class="meta">${commune.superiorAgency}</span>[/#if]
</li>
[/#items]
</ul>
[#else]
<p>${portalfn.text("portal.communes.none")}</p>
[/#list]
[#if (state.boardPath)?has_content]
<p><a class="button" href="${state.boardPath}">${portalfn.text("portal.communes.board")}</a></p>
[/#if]
</main>
</body>
</html>
