package id.sop.procedures.catalogue;

import id.sop.procedures.sheet.HandlerKind;

/** A handler that a row of a sheet can name, as the guide lists it. */
public record HandlerRow(String key, HandlerKind kind) {}
