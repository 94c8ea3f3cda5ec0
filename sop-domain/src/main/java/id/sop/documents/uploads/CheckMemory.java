package id.sop.documents.uploads;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The memory that files may take while they are checked, all together: a third of the heap. Who finds none left waits, and does not wait for ever. */
final class CheckMemory {

    private static final long MEGABYTE = 1L << 20;
    private static final int SECONDS = 30;

    private final int megabytes;
    private final Semaphore free;

    CheckMemory(long bytes) {
        megabytes = (int) Math.max(1, bytes / MEGABYTE);
        free = new Semaphore(megabytes, true);
    }

    static CheckMemory ofThisServer() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new CheckMemory(Math.max(heap.getMax(), heap.getCommitted()) / 3);
    }

    /** Whether so much can ever be given. */
    boolean bears(long bytes) {
        return bytes / MEGABYTE + 1 <= megabytes;
    }

    /** How many bytes there are in all. */
    long all() {
        return megabytes * MEGABYTE;
    }

    /**
     * Does some work that takes this much memory; more than there is takes all of it.
     *
     * @throws ChecksBusy if there is not enough for half a minute
     */
    <T> T with(String file, long bytes, Supplier<T> work) {
        var taken = (int) Math.min(megabytes, bytes / MEGABYTE + 1);
        if (!acquired(taken)) {
            throw new ChecksBusy(file);
        }
        try {
            return work.get();
        } finally {
            free.release(taken);
        }
    }

    private boolean acquired(int taken) {
        try {
            return free.tryAcquire(taken, SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
