package vn.communeportal.templating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The boundary of a commune, of GeoJSON with longitudes and latitudes (RFC 7946): every ring of
 * every polygon in it, outer ones and holes alike. Immutable.
 */
final class Boundary {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<double[][]> rings;

    private Boundary(List<double[][]> rings) {
        this.rings = List.copyOf(rings);
    }

    /**
     * @return empty if the text is no GeoJSON with a polygon on this planet
     */
    static Optional<Boundary> parse(String geoJson) {
        if (geoJson.isBlank()) {
            return Optional.empty();
        }
        try {
            List<double[][]> rings = new ArrayList<>();
            collect(JSON.readTree(geoJson), rings);
            return rings.isEmpty() ? Optional.empty() : Optional.of(new Boundary(rings));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The boundary that is shipped for an administrative unit; empty for most. */
    static Optional<Boundary> shipped(String unitCode) {
        if (!unitCode.matches("[0-9]{5}")) {
            return Optional.empty();
        }
        try (InputStream in =
                Boundary.class.getResourceAsStream(
                        "/commune-portal/boundaries/" + unitCode + ".geojson")) {
            return in == null
                    ? Optional.empty()
                    : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Points are {@code [longitude, latitude]}, the last is the first. */
    List<double[][]> rings() {
        return rings;
    }

    private static void collect(JsonNode node, List<double[][]> rings) {
        switch (node.path("type").asText()) {
            case "FeatureCollection":
                node.path("features").forEach(feature -> collect(feature, rings));
                break;
            case "Feature":
                collect(node.path("geometry"), rings);
                break;
            case "GeometryCollection":
                node.path("geometries").forEach(geometry -> collect(geometry, rings));
                break;
            case "MultiPolygon":
                node.path("coordinates")
                        .forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
                break;
            case "Polygon":
                node.path("coordinates").forEach(ring -> rings.add(ring(ring)));
                break;
            default:
        }
    }

    private static double[][] ring(JsonNode points) {
        double[][] ring = new double[points.size()][];
        for (int i = 0; i < ring.length; i++) {
            JsonNode point = points.get(i);
            if (!point.path(0).isNumber()
                    || !point.path(1).isNumber()
                    || Math.abs(point.path(0).asDouble()) > 180
                    || Math.abs(point.path(1).asDouble()) > 85) {
                throw new IllegalArgumentException("No longitude and latitude: " + point);
            }
            ring[i] = new double[] {point.path(0).asDouble(), point.path(1).asDouble()};
        }
        if (ring.length < 4) {
            throw new IllegalArgumentException("A ring needs four points");
        }
        return ring;
    }
}
