[#ftl output_format="HTML"]
[#-- A picture in the sizes and formats that there are. sizes: how wide it is shown, as in the attribute; lazy: whether it is
     fetched when it comes into view, as all but the first one of a page. Where styles cut it, the part that its author chose stays. --]
[#macro picture image sizes class="" lang="" lazy=true]
[#local classes = (class + image.focus?has_content?then(" focus-" + image.focus, ""))?trim]
[#if image.webpSet?has_content]<picture><source type="image/webp" srcset="${image.webpSet}" sizes="${sizes}">[/#if]<img[#if classes?has_content] class="${classes}"[/#if] src="${image.src}"[#if image.set?has_content] srcset="${image.set}" sizes="${sizes}"[/#if][#if image.width gt 0] width="${image.width?c}" height="${image.height?c}"[/#if] alt="${image.alt}"[#if lang?has_content] lang="${lang}"[/#if][#if lazy] loading="lazy" decoding="async"[#else] fetchpriority="high"[/#if]>[#if image.webpSet?has_content]</picture>[/#if]
[/#macro]
