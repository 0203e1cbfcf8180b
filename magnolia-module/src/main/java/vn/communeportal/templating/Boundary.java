package vn.communeportal.templating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The boundary of a commune, of GeoJSON with longitudes and latitudes (RFC 7946): every polygon in
 * it. Nothing else of the file is kept. Immutable.
 */
public final class Boundary {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of each the outer ring, then its holes. */
    private final List<List<double[][]>> polygons;

    private Boundary(List<List<double[][]>> polygons) {
        this.polygons = List.copyOf(polygons);
    }

    /**
     * @return empty if the text is no GeoJSON with a polygon on this planet
     */
    public static Optional<Boundary> parse(String geoJson) {
        if (geoJson.isBlank()) {
            return Optional.empty();
        }
        try {
            List<List<double[][]>> polygons = new ArrayList<>();
            collect(JSON.readTree(geoJson), polygons);
            return polygons.isEmpty() ? Optional.empty() : Optional.of(new Boundary(polygons));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The boundary that is shipped for an administrative unit; empty for most. */
    public static Optional<Boundary> shipped(String unitCode) {
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

    /**
     * All rings, outer ones and holes: points {@code [longitude, latitude]}, the last the first.
     */
    List<double[][]> rings() {
        List<double[][]> rings = new ArrayList<>();
        polygons.forEach(rings::addAll);
        return rings;
    }

    /** How many points its lines have. */
    public int points() {
        return rings().stream().mapToInt(ring -> ring.length).sum();
    }

    /** Its west, south, east and north end in degrees. */
    public double[] box() {
        double[] box = {180, 90, -180, -90};
        for (double[][] ring : rings()) {
            for (double[] point : ring) {
                box[0] = Math.min(box[0], point[0]);
                box[1] = Math.min(box[1], point[1]);
                box[2] = Math.max(box[2], point[0]);
                box[3] = Math.max(box[3], point[1]);
            }
        }
        return box;
    }

    public BoundaryDrawing drawing() {
        return new BoundaryDrawing(this);
    }

    /** As GeoJSON of one geometry, to about ten centimetres, with nothing in it but numbers. */
    public String geoJson() {
        StringBuilder json = new StringBuilder("{\"type\":\"MultiPolygon\",\"coordinates\":");
        append(
                json,
                polygons,
                (polygon, out) ->
                        append(
                                out,
                                polygon,
                                (ring, in) -> append(in, Arrays.asList(ring), Boundary::append)));
        return json.append('}').toString();
    }

    private static <T> void append(
            StringBuilder json, List<T> list, BiConsumer<T, StringBuilder> one) {
        char before = '[';
        for (T each : list) {
            json.append(before);
            one.accept(each, json);
            before = ',';
        }
        json.append(']');
    }

    private static void append(double[] point, StringBuilder json) {
        json.append('[')
                .append(Math.round(point[0] * 1e6) / 1e6)
                .append(',')
                .append(Math.round(point[1] * 1e6) / 1e6)
                .append(']');
    }

    private static void collect(JsonNode node, List<List<double[][]>> polygons) {
        switch (node.path("type").asText()) {
            case "FeatureCollection":
                node.path("features").forEach(feature -> collect(feature, polygons));
                break;
            case "Feature":
                collect(node.path("geometry"), polygons);
                break;
            case "GeometryCollection":
                node.path("geometries").forEach(geometry -> collect(geometry, polygons));
                break;
            case "MultiPolygon":
                node.path("coordinates").forEach(polygon -> polygons.add(polygon(polygon)));
                break;
            case "Polygon":
                polygons.add(polygon(node.path("coordinates")));
                break;
            default:
        }
    }

    private static List<double[][]> polygon(JsonNode rings) {
        List<double[][]> polygon = new ArrayList<>();
        rings.forEach(ring -> polygon.add(turned(ring(ring), polygon.isEmpty())));
        if (polygon.isEmpty()) {
            throw new IllegalArgumentException("A polygon without a ring");
        }
        return polygon;
    }

    /** Outer rings run against the clock, holes with it; many files have it otherwise. */
    private static double[][] turned(double[][] ring, boolean outer) {
        double sum = 0;
        for (int i = 1; i < ring.length; i++) {
            sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
        }
        if (sum > 0 != outer) {
            Collections.reverse(Arrays.asList(ring));
        }
        return ring;
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
        if (ring.length < 4 || !Arrays.equals(ring[0], ring[ring.length - 1])) {
            throw new IllegalArgumentException("A ring needs four points, and ends where it began");
        }
        return ring;
    }
}
