package id.sop.documents.numbers;

/**
 * Which numbers of a book are wanted; null means any.
 *
 * @param text found in number, officer or reason
 */
public record NumberFilter(String book, int year, NumberState state, String text) {}
