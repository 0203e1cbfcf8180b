package vn.communeportal.search.lucene;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import vn.communeportal.search.words.Word;
import vn.communeportal.shaded.org.apache.lucene.analysis.TokenStream;
import vn.communeportal.shaded.org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words of a text in one of their forms, for Lucene. */
final class FormStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<Word> words;
    private final Function<Word, String> form;
    private Iterator<Word> rest;

    FormStream(List<Word> words, Function<Word, String> form) {
        this.words = words;
        this.form = form;
    }

    @Override
    public void reset() {
        rest = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        term.setEmpty().append(form.apply(rest.next()));
        return true;
    }
}
