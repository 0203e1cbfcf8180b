package vn.communeportal.channels;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;

/** A server on this machine that speaks as the Graph API does: posts on a page, and its feed. */
public final class GraphServer implements AutoCloseable {

    /** What comes of a question. */
    public enum Turn {
        ANSWER,
        /** The token is not valid. */
        REFUSE,
        /** An error that passes. */
        FAIL,
        /** The post is taken, but the connection breaks before the answer. */
        TAKE_AND_BREAK,
        /** The post is taken, but no answer comes. */
        TAKE_AND_BE_SILENT
    }

    public static final String TOKEN = "EAAB-secret";
    public static final String PAGE = "1029384756";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FEED_PAGE = 2;

    /** What comes of the next questions; all others are answered. */
    public final Queue<Turn> turns = new ArrayDeque<>();

    /** Texts of what was posted, oldest first. */
    public final List<String> posts = new ArrayList<>();

    /** Methods and paths of all that was asked. */
    public final List<String> asked = new ArrayList<>();

    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpServer server;

    public GraphServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v23.0/" + PAGE + "/feed", this::feed);
        server.setExecutor(run -> new Thread(run).start());
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v23.0");
    }

    private void feed(HttpExchange exchange) throws IOException {
        Turn turn;
        synchronized (this) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            turn = turns.isEmpty() ? Turn.ANSWER : turns.remove();
        }
        boolean knows =
                ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (turn == Turn.REFUSE || !knows) {
            error(exchange, 400, 190, "Invalid OAuth access token.", false);
        } else if (turn == Turn.FAIL) {
            error(exchange, 500, 2, "Service temporarily unavailable", true);
        } else if (exchange.getRequestMethod().equals("POST")) {
            take(exchange, turn);
        } else {
            list(exchange);
        }
    }

    private void take(HttpExchange exchange, Turn turn) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int number;
        synchronized (this) {
            posts.add(form(body).get("message"));
            number = posts.size();
        }
        if (turn == Turn.TAKE_AND_BREAK) {
            exchange.close();
        } else if (turn == Turn.TAKE_AND_BE_SILENT) {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        } else {
            ObjectNode answer = JSON.createObjectNode();
            answer.put("id", id(number));
            send(exchange, 200, answer);
        }
    }

    private static String id(int number) {
        return PAGE + "_" + number;
    }

    /** Newest first, a few at a time. */
    private void list(HttpExchange exchange) throws IOException {
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode data = answer.putArray("data");
        synchronized (this) {
            int last = Integer.parseInt(query.getOrDefault("after", "" + (posts.size() + 1))) - 1;
            int first = Math.max(1, last - FEED_PAGE + 1);
            for (int number = last; number >= first; number--) {
                ObjectNode post = data.addObject();
                post.put("id", id(number));
                post.put("message", posts.get(number - 1));
            }
            if (first > 1) {
                ObjectNode paging = answer.putObject("paging");
                paging.putObject("cursors").put("after", "" + first);
                paging.put("next", address() + "/" + PAGE + "/feed?after=" + first);
            }
        }
        send(exchange, 200, answer);
    }

    private static void error(
            HttpExchange exchange, int status, int code, String message, boolean passes)
            throws IOException {
        ObjectNode answer = JSON.createObjectNode();
        answer.putObject("error")
                .put("message", message)
                .put("type", "OAuthException")
                .put("code", code)
                .put("is_transient", passes);
        send(exchange, status, answer);
    }

    private static void send(HttpExchange exchange, int status, ObjectNode answer)
            throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> form(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            values.put(
                    pair.substring(0, equals),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return values;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
