/** Measures that the tests do not: how fast it is. Run by {@code ./mvnw -q -pl sop-domain -Pbenchmark test}; figures in docs/PERFORMANCE.md. */
package id.sop.benchmark;
