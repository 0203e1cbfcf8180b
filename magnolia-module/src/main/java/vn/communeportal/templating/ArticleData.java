package vn.communeportal.templating;

import vn.communeportal.templating.PageSubject.Fact;

/** An article, for schema.org. */
final class ArticleData {

    private ArticleData() {}

    static SchemaObject of(ItemView item, PageSubject subject, SchemaObject publisher) {
        SchemaObject article =
                SchemaObject.ofType("NewsArticle")
                        .with("headline", item.getTitle())
                        .with("description", subject.text(Fact.DESCRIPTION))
                        .with("url", subject.canonical())
                        .with("mainEntityOfPage", subject.canonical())
                        .with("datePublished", subject.text(Fact.PUBLISHED))
                        .with("dateModified", subject.text(Fact.MODIFIED))
                        .with("inLanguage", subject.text(Fact.LANGUAGE))
                        .with("image", subject.text(Fact.IMAGE))
                        .with("keywords", String.join(", ", subject.all(Fact.KEYWORD)))
                        .with("isBasedOn", subject.text(Fact.SOURCE))
                        .with("publisher", publisher);
        String author = item.text("author");
        return author.isEmpty()
                ? article.with("author", publisher)
                : article.with("author", SchemaObject.ofType("Person").with("name", author));
    }
}
