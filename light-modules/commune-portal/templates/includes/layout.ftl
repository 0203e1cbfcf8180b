[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/search.ftl" as search]
[#-- What surrounds every page: head, identity, menu, the way from home, footer.
     page: a PageView. area: whether the page is made of components that reach from edge to edge. --]
[#macro page view area=false script=""]
[#assign commune = view.commune]
<!DOCTYPE html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>[#if view.title?has_content]${view.title} – [/#if]${commune.fullName}</title>
[@metadata head=view.head /]
<link rel="icon" href="${view.crest}">
<link rel="stylesheet" href="${portalfn.resource("portal.css")}">
<script src="${portalfn.resource("portal.js")}"></script>
<script src="${portalfn.resource("suggestions.js")}" defer></script>
[#if script?has_content]
<script src="${portalfn.resource(script)}" defer></script>
[/#if]
[#if commune.analyticsScript?has_content && !view.preview]
<script src="${commune.analyticsScript}" async></script>
[/#if]
[@cms.page /]
</head>
<body>
<a class="skip" href="#noi-dung">${portalfn.text("portal.skip")}</a>
[#if view.preview]
<p class="banner banner-preview" role="status">${portalfn.text("portal.preview")}</p>
[/#if]
[#if commune.sampleNotice?has_content]
<aside class="banner banner-sample" aria-label="${portalfn.text("portal.sample")}"[@items.lang commune.langOf("sampleNotice") /]>${commune.sampleNotice}</aside>
[/#if]
[#if commune.closingNotice?has_content]
<p class="banner banner-closed" role="note"[@items.lang "vi" /]>${commune.closingNotice}</p>
[/#if]
<header class="identity">
<div class="wrap identity-row">
<a class="identity-home" href="${commune.href}">
<img class="emblem" src="${view.crest}" alt="" width="72" height="72">
<span class="identity-names">
[#if commune.superiorAgency?has_content]
<span class="identity-superior"[@items.lang commune.langOf("superiorAgency") /]>${commune.superiorAgency}</span>
[/#if]
<span class="identity-name">${commune.fullName}</span>
<span class="identity-kind">[#if commune.agency?has_content]${portalfn.text("portal.kindOf", commune.agency)}[#else]${portalfn.text("portal.kind")}[/#if]</span>
</span>
</a>
<div class="identity-tools">
<a class="language" href="${view.otherLanguage.href}" lang="${view.otherLanguage.lang}" hreflang="${view.otherLanguage.lang}">${view.otherLanguage.label}</a>
[@search.box action=commune.href + "/tim-kiem" suggestions=commune.suggestions /]
</div>
</div>
</header>
<nav class="menu" aria-label="${portalfn.text("portal.menu")}">
<div class="wrap">
<button class="menu-button" type="button" aria-expanded="false" aria-controls="menu">${portalfn.text("portal.menu")}</button>
<ul class="menu-list" id="menu">
<li><a href="${commune.href}"[#if !view.breadcrumbs?has_content] aria-current="page"[/#if]>${portalfn.text("portal.home")}</a></li>
[#list view.menu as entry]
[#if entry.links?size == 1]
[#assign link = entry.links[0]]
<li><a href="${link.href}"[#if link.current] aria-current="true"[/#if][@items.lang entry.lang /]>${entry.name}</a></li>
[#else]
<li[#if (entry.parts?size > 1)] class="menu-wide"[/#if]>
<details class="menu-group" name="menu">
<summary[#if entry.current] class="current"[/#if][@items.lang entry.lang /]>${entry.name}</summary>
[#if entry.parts?size == 1]
[@menuLinks links=entry.links /]
[#else]
<div class="menu-panel">
[#list entry.parts as part]
<div>
<p class="menu-part" id="menu-${part.code}">${part.name}</p>
[@menuLinks links=part.links label="menu-" + part.code /]
</div>
[/#list]
</div>
[/#if]
</details>
</li>
[/#if]
[/#list]
</ul>
</div>
</nav>
[@frame name="header" commune=commune home=area /]
[#if view.breadcrumbs?has_content]
<nav class="trail wrap" aria-label="${portalfn.text("portal.trail")}">
<ol>
[#list view.breadcrumbs as link]
<li>[#if link.href?has_content]<a href="${link.href}"[@items.lang link.lang /]>${link.label}</a>[#else]<span aria-current="page"[@items.lang link.lang /]>${link.label}</span>[/#if]</li>
[/#list]
</ol>
</nav>
[/#if]
<main id="noi-dung" tabindex="-1"[#if !area] class="wrap"[/#if]>
[#if (view.item.correction)?has_content]
<p class="notice correction" role="note"[@items.lang view.titleLang /]><strong>${portalfn.text("portal.correction", view.item.correctedOn)}</strong> ${view.item.correction}</p>
[/#if]
[#nested]
[#if (view.item.formerCommune)?has_content]
<p class="wrap provenance">${portalfn.text("portal.provenance", view.item.formerCommune)}</p>
[/#if]
</main>
[@frame name="footer" commune=commune home=area /]
<footer class="footer">
<div class="wrap footer-columns">
<div>
<p class="footer-name">${commune.fullName}</p>
[@contact commune=commune /]
</div>
<nav aria-label="${portalfn.text("portal.footer.menu")}">
<ul>
[#list view.menu as entry]
[#-- What opens in the menu is listed on the sitemap's page; contact and sitemap stand below for all menus. --]
[#if !entry.links?map(link -> link.href)?seq_contains(commune.href + "/lien-he")]
<li><a href="[#if entry.links?size == 1]${entry.links[0].href}[#else]${commune.href}/so-do-cong#${entry.parts[0].code}[/#if]"[@items.lang entry.lang /]>${entry.name}</a></li>
[/#if]
[/#list]
<li><a href="${commune.href}/lien-he">${portalfn.text("portal.contact.title")}</a></li>
<li><a href="${commune.href}/so-do-cong">${portalfn.text("portal.sitemap.title")}</a></li>
</ul>
</nav>
</div>
[#if commune.footerNote?has_content]
<p class="wrap footer-note"[@items.lang commune.langOf("footerNote") /]>${commune.footerNote}</p>
[/#if]
[#if commune.visitCounter?has_content && !view.preview]
<p class="wrap footer-note" data-counter="${commune.visitCounter}" data-text="${portalfn.text("portal.counter", "#", "##")}" hidden></p>
[/#if]
[#if commune.analyticsHost?has_content && !view.preview]
<p class="wrap footer-note">${portalfn.text("portal.analytics", commune.analyticsHost)}</p>
[/#if]
<p class="wrap footer-end">${portalfn.text("portal.footer.source", commune.fullName)}</p>
</footer>
</body>
</html>
[/#macro]

[#-- Components above and below every page: those of the commune's home page with those of the province's. --]
[#macro frame name commune home]
[#assign inherited = portalfn.inherited("/" + commune.id + "/" + name)]
<div class="bands frame"[#if inherited.all?has_content] role="complementary" aria-label="${portalfn.text("portal.frame." + name)}"[/#if]>
[#if home]
[@cms.area name=name /]
[#else]
[#list inherited.all as path]
[@cms.component workspace="website" path=path editable=false /]
[/#list]
[/#if]
</div>
[/#macro]

[#-- Sections below a heading of the menu. label: id of what names them. --]
[#macro menuLinks links label=""]
<ul[#if label?has_content] aria-labelledby="${label}"[/#if]>
[#list links as link]
<li><a href="${link.href}"[#if link.current] aria-current="true"[/#if][@items.lang link.lang /]>${link.label}</a></li>
[/#list]
</ul>
[/#macro]

[#-- What machines read: canonical address, languages, Dublin Core (Circular 24/2011), OpenGraph, schema.org. --]
[#macro metadata head]
[#if head.description?has_content]
<meta name="description" content="${head.description}">
[/#if]
[#if !head.indexed]
<meta name="robots" content="noindex">
[/#if]
[#if head.canonical?has_content]
<link rel="canonical" href="${head.canonical}">
[/#if]
[#list head.alternates as link]
<link rel="alternate" hreflang="${link.label}" href="${link.href}">
[/#list]
[#list head.feeds as link]
<link rel="alternate" type="application/rss+xml" title="${link.label}" href="${link.href}">
[/#list]
[#list head.dublinCore]
<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">
[#items as meta]
<meta name="${meta.name}" content="${meta.content}">
[/#items]
[/#list]
[#list head.openGraph as meta]
<meta property="${meta.name}" content="${meta.content}">
[/#list]
[#if head.json?has_content]
<script type="application/ld+json">${head.json?no_esc}</script>
[/#if]
[/#macro]

[#-- Who answers for the portal: Decree 174/2026, article 93.1. What is not set is left out. --]
[#macro contact commune]
<dl class="contact">
[#if commune.agency?has_content]
<div><dt>${portalfn.text("portal.contact.agency")}</dt><dd[@items.lang commune.langOf("agency") /]>${commune.agency}</dd></div>
[/#if]
[#if commune.superiorAgency?has_content]
<div><dt>${portalfn.text("portal.contact.superiorAgency")}</dt><dd[@items.lang commune.langOf("superiorAgency") /]>${commune.superiorAgency}</dd></div>
[/#if]
[#if commune.responsible?has_content]
<div><dt>${portalfn.text("portal.contact.responsible")}</dt><dd[@items.lang commune.langOf("responsible") /]>${commune.responsible}</dd></div>
[/#if]
[#if commune.address?has_content]
<div><dt>${portalfn.text("portal.contact.address")}</dt><dd[@items.lang commune.langOf("address") /]>${commune.address}</dd></div>
[/#if]
[#if commune.telephone?has_content]
<div><dt>${portalfn.text("portal.contact.telephone")}</dt><dd><a href="tel:${commune.telephoneDigits}">${commune.telephone}</a></dd></div>
[/#if]
[#if commune.email?has_content]
<div><dt>${portalfn.text("portal.contact.email")}</dt><dd><a href="mailto:${commune.email}">${commune.email}</a></dd></div>
[/#if]
</dl>
[/#macro]

[#-- What is said where there is nothing. --]
[#macro nothing view]
<div class="message">
<h1>${portalfn.text("portal.notFound.title")}</h1>
<p>${portalfn.text("portal.notFound.text")}</p>
<p><a class="button" href="${view.commune.href}">${portalfn.text("portal.notFound.home")}</a></p>
</div>
[/#macro]

[#-- What is said in place of an item that was withdrawn. --]
[#macro withdrawn view]
<div class="message">
<p class="kicker">${portalfn.text("portal.withdrawn.title")}</p>
<h1[@items.lang view.titleLang /]>${view.title}</h1>
<p class="notice"[@items.lang view.titleLang /]>${view.withdrawalNotice}</p>
<p><a class="button" href="${view.commune.href}">${portalfn.text("portal.notFound.home")}</a></p>
</div>
[/#macro]

[#-- Where one subscribes to the list on this page. --]
[#macro feed head]
[#list head.feeds[0..*1] as link]
<p class="feed"><a href="${link.href}" type="application/rss+xml">${portalfn.text("portal.feed")}</a></p>
[/#list]
[/#macro]

[#-- What is said where a section has nothing yet. --]
[#macro emptySection view]
<div class="empty-section">
<p>${portalfn.text("portal.section.empty")}</p>
<p><a href="${view.commune.href}/lien-he">${portalfn.text("portal.section.contact")}</a></p>
</div>
[/#macro]
