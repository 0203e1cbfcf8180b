[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#-- What was looked for and what was found: for the search of a commune and that of all.
     view: a SearchView. home: address of the commune; empty for all. --]
[#macro stretches of][#list of as stretch][#if stretch.isFound()]<mark>${stretch.text()}</mark>[#else]${stretch.text()}[/#if][/#list][/#macro]
[#macro found view home=""]
[#if !view.answered]
<div class="empty" role="status">
<p>${portalfn.text("portal.search.unavailable")}</p>
<ul>
[@elsewhere home=home /]
</ul>
</div>
[#elseif !view.ready]
<p class="notice" role="status">${portalfn.text("portal.search.notReady")}</p>
[/#if]
[#if view.asked && view.answered]
<div class="with-results">
<div>
<p class="count" role="status">[#if view.query?has_content]${portalfn.text("portal.search.total", view.total, view.query)}[#else]${portalfn.text("portal.search.totalAll", view.total)}[/#if][#if view.paging?? && (view.paging.number > 1)], ${portalfn.text("portal.pages.of", view.paging.number?c, view.paging.count?c)}[/#if]</p>
[#if view.meant??]
<p class="meant">[#if view.results?has_content && !view.someWords]${portalfn.text("portal.search.forMeant", view.query)}[#else]${portalfn.text("portal.search.meant")}[/#if] <a href="${view.meant.href}">${view.meant.label}</a></p>
[/#if]
[#if view.someWords]
<p class="meta">${portalfn.text("portal.search.someWords")}</p>
[/#if]
[#if view.results?has_content]
<nav class="filter orders" aria-label="${portalfn.text("portal.search.order")}">
<ul>
[#list view.orders as link]
<li><a href="${link.href}"[#if link.current] aria-current="true"[/#if]>${link.label}</a></li>
[/#list]
<li class="to-filters"><a href="#loc">${portalfn.text("portal.search.narrow")}</a></li>
</ul>
</nav>
<ol class="results">
[#list view.results as found]
<li class="result">
<h2 class="result-title"[@items.lang found.item.lang /]><a href="${found.item.href}">[@stretches found.title /]</a></h2>
<p class="meta">[#if found.commune??]<a href="${found.commune.href}">${found.commune.label}</a> [/#if][#if found.number?has_content]<strong>${found.number}</strong> [/#if]<span class="tag">${found.kind}</span>[#if found.item.section??] <span[@items.lang found.item.section.lang /]>${found.item.section.name}</span>[/#if] [@items.date item=found.item /]</p>
[#if found.file??]
<p class="meta">${portalfn.text("portal.search.inFile")} <a href="${found.file.href}">${found.file.label}[#if found.page > 0], ${portalfn.text("portal.search.filePage", found.page?c)}[/#if]</a></p>
[/#if]
[#if found.passage?has_content]
<p class="result-passage"[@items.lang found.item.lang /]>[@stretches found.passage /]</p>
[/#if]
</li>
[/#list]
</ol>
[@items.pages paging=view.paging /]
[#else]
<div class="empty">
<p>${portalfn.text("portal.search.nothing")}</p>
<ul>
[#if view.unfiltered?has_content]
<li><a href="${view.unfiltered}">${portalfn.text("portal.search.unfiltered")}</a></li>
[/#if]
<li>${portalfn.text("portal.search.nothing.words")}</li>
<li>${portalfn.text("portal.search.nothing.number")}</li>
[@elsewhere home=home /]
</ul>
</div>
[/#if]
</div>
<div class="filters" id="loc">
[#list view.narrowings as narrowing]
<nav class="filter" aria-label="${narrowing.label}">
<p class="filter-label" aria-hidden="true">${narrowing.label}</p>
<ul>
[#list narrowing.choices as choice]
<li><a href="${choice.href}"[#if choice.current] aria-current="true"[/#if]>${choice.label} <span class="choice-count">${choice.count}</span></a></li>
[/#list]
</ul>
</nav>
[/#list]
<form class="dates" action="${view.action}" method="get">
[#list view.kept as name, value]
<input type="hidden" name="${name}" value="${value}">
[/#list]
<p><label for="tu-ngay">${portalfn.text("portal.search.from")}</label> <input id="tu-ngay" type="date" name="from" value="${view.from}"></p>
<p><label for="den-ngay">${portalfn.text("portal.search.to")}</label> <input id="den-ngay" type="date" name="to" value="${view.to}"></p>
<p><label for="hieu-luc">${portalfn.text("portal.search.inForceOn")}</label> <input id="hieu-luc" type="date" name="inForceOn" value="${view.inForceOn}"></p>
<p><button type="submit">${portalfn.text("portal.search.apply")}</button></p>
</form>
</div>
</div>
[#elseif !view.asked]
<p class="meta">${portalfn.text("portal.search.help")}</p>
[/#if]
[/#macro]

[#-- Where else one can look. --]
[#macro elsewhere home]
[#if home?has_content]
<li><a href="${home}/so-do-cong">${portalfn.text("portal.search.nothing.sitemap")}</a></li>
<li><a href="${home}/lien-he">${portalfn.text("portal.search.nothing.contact")}</a></li>
[#else]
<li><a href="${portalfn.root()}">${portalfn.text("portal.search.nothing.communes")}</a></li>
[/#if]
[/#macro]

[#-- A plain form; the search page reads its address. Scripts add suggestions. --]
[#macro box action suggestions id="tim" query=""]
<form class="search" role="search" action="${action}" method="get" data-suggestions="${suggestions}" data-found="${portalfn.text("portal.search.suggestions")}" data-list="${portalfn.text("portal.search.suggestions.list")}">
<label class="unseen" for="${id}">${portalfn.text("portal.search.label")}</label>
<input id="${id}" name="q" type="search" value="${query}" maxlength="100" placeholder="${portalfn.text("portal.search.hint")}" autocomplete="off">
<button type="submit">${portalfn.text("portal.search.go")}</button>
</form>
[/#macro]
