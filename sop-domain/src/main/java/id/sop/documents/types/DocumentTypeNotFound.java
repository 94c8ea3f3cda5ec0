package id.sop.documents.types;

import id.sop.shared.DomainException;

/** The office has no document type with this code. */
public class DocumentTypeNotFound extends DomainException {

    DocumentTypeNotFound(String code) {
        super(code);
    }
}
