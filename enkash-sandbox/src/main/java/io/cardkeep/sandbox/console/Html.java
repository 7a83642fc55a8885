package io.cardkeep.sandbox.console;

import java.util.List;
import java.util.stream.Collectors;

/** Writes HTML; whatever is not markup of this package's own goes through {@link #text}. */
final class Html {
    private Html() {}

    static String text(Object value) {
        return String.valueOf(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * A table.
     *
     * @param rows cells that are HTML already
     */
    static String table(String caption, List<String> heads, List<List<String>> rows) {
        String head = heads.stream()
                .map(title -> "<th scope=\"col\">" + text(title) + "</th>")
                .collect(Collectors.joining());
        String body = rows.stream()
                .map(cells -> cells.stream()
                        .map(cell -> "<td>" + cell + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining());
        return "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" + text(caption)
                + "\"><table><caption>"
                + text(caption) + "</caption><thead><tr>" + head + "</tr></thead>\n<tbody>" + body
                + "</tbody></table></div>\n";
    }

    static String options(List<String> values, String chosen) {
        return values.stream()
                .map(value -> "<option" + (value.equals(chosen) ? " selected" : "") + ">" + text(value) + "</option>")
                .collect(Collectors.joining());
    }

    /** A labelled field; the attributes are HTML already. */
    static String field(String label, String name, String attributes) {
        return "<label>" + text(label) + " <input name=\"" + text(name) + "\" " + attributes + "></label>\n";
    }

    static String choice(String label, String name, List<String> values, String chosen) {
        return "<label>" + text(label) + " <select name=\"" + text(name) + "\">" + options(values, chosen)
                + "</select></label>\n";
    }
}
