package id.sop.documents.types;

import id.sop.shared.DomainException;

/** The office has a document type of this name already. */
public class DocumentTypeExists extends DomainException {

    DocumentTypeExists(String name) {
        super(name);
    }
}
