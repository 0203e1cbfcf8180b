package vn.communeportal.attachment;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an office file of today: XML and pictures in an archive. */
final class ZipParts implements Closeable {

    /** Reads one element, at whose start tag the reader stands. */
    @FunctionalInterface
    interface ElementReading {
        void start(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** What reads all of a part. */
    @FunctionalInterface
    interface PartReading {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    private static final XMLInputFactory FACTORY = factory();
    private static final Pattern PICTURE =
            Pattern.compile(".*/?media/.*|Pictures/.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMBEDDED =
            Pattern.compile(".*/embeddings/.*|ObjectReplacements/.*", Pattern.CASE_INSENSITIVE);

    private final ZipFile zip;
    private final Gathering gathering;

    ZipParts(Path file, Gathering gathering) throws IOException {
        zip = new ZipFile(file.toFile());
        this.gathering = gathering;
    }

    /** No entities, no documents from elsewhere. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Names of parts that match, in the order of their numbers. */
    List<String> names(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> wanted.matcher(name).matches())
                .sorted(Comparator.comparingInt(String::length).thenComparing(name -> name))
                .collect(Collectors.toList());
    }

    /** Reads a part from its first tag; one that is not there says nothing. */
    void read(String name, PartReading reading) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        gathering.countPart();
        try (InputStream in = gathering.bounded(zip.getInputStream(entry))) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            try {
                reading.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException) {
                throw (IOException) e.getNestedException();
            }
            throw new IOException(e);
        }
    }

    /** Calls for each start tag of a part. */
    void elements(String name, ElementReading element) throws IOException {
        read(
                name,
                xml -> {
                    while (xml.hasNext()) {
                        if (xml.next() == XMLStreamReader.START_ELEMENT) {
                            element.start(xml);
                        }
                    }
                });
    }

    /** The text inside the element at whose start tag the reader stands, up to its end tag. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT:
                    depth++;
                    break;
                case XMLStreamReader.END_ELEMENT:
                    depth--;
                    if (xml.getLocalName().equals("p")) {
                        text.append('\n');
                    }
                    break;
                case XMLStreamReader.CHARACTERS:
                case XMLStreamReader.CDATA:
                    text.append(xml.getText());
                    break;
                default:
            }
        }
        return text.toString();
    }

    /** The attribute of that name in any namespace; empty if it is not there. */
    static String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Passes over the element at whose start tag the reader stands. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        text(xml);
    }

    /** Facts of the pictures inside, and what the files inside say. */
    void inner(FileReading reading) throws IOException {
        for (ZipEntry entry :
                (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            String name = entry.getName();
            if (PICTURE.matcher(name).matches() && gathering.takesPicture()) {
                try (InputStream in = gathering.bounded(zip.getInputStream(entry))) {
                    PictureFacts.read(in, name.toLowerCase(Locale.ROOT), gathering);
                }
            } else if (EMBEDDED.matcher(name).matches()) {
                gathering.countPart();
                try (InputStream in = gathering.bounded(zip.getInputStream(entry))) {
                    reading.readInner(in);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
