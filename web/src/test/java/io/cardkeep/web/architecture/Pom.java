package io.cardkeep.web.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A module's {@code pom.xml}. */
record Pom(Element project) {
    static Pom read(Path file) throws IOException {
        try {
            return new Pom(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("This is no pom: " + file, e);
        }
    }

    /** What it gives a version of its own: properties so named, and artifacts; its parent's version is none. */
    List<String> versions() {
        return all("*").filter(each -> each.getTagName().matches("version|.*\\.version"))
                .filter(each -> !parent(each).getTagName().equals("parent"))
                .map(each -> each.getTagName().equals("version") ? text(parent(each), "artifactId") : each.getTagName())
                .toList();
    }

    /** Adapters among its dependencies that its own sources would see. */
    List<String> adaptersToCompileAgainst() {
        return all("dependency")
                .filter(each -> text(each, "artifactId").startsWith("adapters-"))
                .filter(each -> !List.of("runtime", "test").contains(text(each, "scope")))
                .map(each -> text(each, "artifactId"))
                .toList();
    }

    private Stream<Element> all(String tag) {
        return elements(project.getElementsByTagName(tag));
    }

    private static Element parent(Element child) {
        return (Element) child.getParentNode();
    }

    /** Empty when there is no such child. */
    private static String text(Element parent, String tag) {
        return elements(parent.getChildNodes())
                .filter(child -> child.getTagName().equals(tag))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
