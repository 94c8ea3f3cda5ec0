package id.sop.documents.uploads;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Opens a PDF as the programs do that show it: what cannot be opened or has no page is found out now, and not by who needs the paper. */
final class PdfPages {

    private static final int MOST_PAGES = 10_000;
    private static final COSName OPEN_ACTION = COSName.OPEN_ACTION;

    private PdfPages() {}

    /**
     * Follows the tree of the pages. What {@link PdfCheck} has let pass is bounded, so this is too.
     *
     * @throws FileDamaged if it cannot be opened, has no page, or its pages form no tree
     * @throws PdfActive if opening it does more than show a page
     * @throws PdfNotPlain beyond ten thousand pages
     */
    static void requirePages(String name, byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            var catalog = document.getDocumentCatalog().getCOSObject();
            requireQuietOpening(name, catalog);
            requireTree(name, catalog.getCOSDictionary(COSName.PAGES));
        } catch (PdfActive | PdfNotPlain | FileDamaged refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw new FileDamaged(name, e);
        }
    }

    /** A place in the document may be shown; other actions are not done. */
    private static void requireQuietOpening(String name, COSDictionary catalog) {
        var action = Optional.ofNullable(catalog.getCOSDictionary(OPEN_ACTION));
        if (action.isPresent()
                && !COSName.getPDFName("GoTo").equals(action.get().getCOSName(COSName.S))) {
            throw new PdfActive(name, OPEN_ACTION.getName());
        }
    }

    private static void requireTree(String name, COSDictionary root) {
        if (root == null) {
            throw new FileDamaged(name);
        }
        Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(root);
        var pages = 0;
        while (!open.isEmpty()) {
            var node = open.pop();
            if (!met.add(node)) {
                throw new FileDamaged(name);
            }
            var kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages++;
            } else {
                pushAll(kids, open);
            }
            if (met.size() + open.size() > 2 * MOST_PAGES) {
                throw new PdfNotPlain(name);
            }
        }
        if (pages == 0) {
            throw new FileDamaged(name);
        }
    }

    private static void pushAll(COSArray kids, Deque<COSDictionary> open) {
        for (var i = 0; i < Math.min(kids.size(), 2 * MOST_PAGES + 1); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                open.push(kid);
            }
        }
    }
}
