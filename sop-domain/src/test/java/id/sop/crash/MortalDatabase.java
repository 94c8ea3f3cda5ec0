package id.sop.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A database on disk that outlives the processes that are killed around it. */
abstract class MortalDatabase implements AutoCloseable {

    /** Where it lies, as {@link CrashingOffice} takes it: a directory or an address of JDBC. */
    abstract String address();

    /** Kills something of the database itself. @return what, in words; empty if it has nothing of its own to kill */
    abstract String killSomething(Random random);

    /** Brings it back after it was killed. */
    abstract void revive();

    @Override
    public abstract void close();

    /** The products. */
    enum Product {
        DERBY {
            @Override
            MortalDatabase in(Path folder) {
                return new Derby(folder.resolve("sop-db"));
            }
        },
        POSTGRESQL {
            @Override
            MortalDatabase in(Path folder) {
                return new Postgres(folder.resolve("postgres"));
            }
        };

        /** An empty database in this folder. */
        abstract MortalDatabase in(Path folder);
    }

    /** Derby lives and dies with the application. */
    private static final class Derby extends MortalDatabase {

        private final Path directory;

        Derby(Path directory) {
            this.directory = directory;
        }

        @Override
        String address() {
            return directory.toString();
        }

        @Override
        String killSomething(Random random) {
            return "";
        }

        @Override
        void revive() {
            // The next start of the application does
        }

        @Override
        public void close() {
            // Nothing runs
        }
    }

    /** PostgreSQL with the safe settings of its own delivery, which the embedded one gives up for speed. */
    private static final class Postgres extends MortalDatabase {

        private static final Duration PATIENCE = Duration.ofSeconds(60);

        private final Path directory;
        private EmbeddedPostgres running;

        Postgres(Path directory) {
            this.directory = directory;
            running = start();
        }

        private EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(directory)
                        .setCleanDataDirectory(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setPGStartupWait(PATIENCE)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        String address() {
            return running.getJdbcUrl("postgres", "postgres");
        }

        @Override
        String killSomething(Random random) {
            var postmaster = postmaster();
            List<ProcessHandle> backends = postmaster.children().toList();
            if (random.nextBoolean() && !backends.isEmpty()) {
                backends.get(random.nextInt(backends.size())).destroyForcibly();
                return "one process of PostgreSQL";
            }
            postmaster.destroyForcibly();
            backends.forEach(ProcessHandle::destroyForcibly);
            awaitDeath(postmaster);
            return "the whole of PostgreSQL";
        }

        private static void awaitDeath(ProcessHandle killed) {
            try {
                killed.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new IllegalStateException("It was killed and is still there: " + killed.pid(), e);
            }
        }

        private ProcessHandle postmaster() {
            try {
                var pid = Files.readAllLines(directory.resolve("postmaster.pid"))
                        .get(0)
                        .strip();
                return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void revive() {
            if (isAlive()) {
                awaitRecovery();
            } else {
                forget();
                running = start();
            }
        }

        /** After one of its processes was killed PostgreSQL starts all of them anew, and refuses connections meanwhile. */
        private void awaitRecovery() {
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                try (var connection = running.getPostgresDatabase().getConnection()) {
                    connection.createStatement().execute("select 1");
                    return;
                } catch (SQLException recovering) {
                    if (System.nanoTime() > end) {
                        throw new IllegalStateException("PostgreSQL does not recover", recovering);
                    }
                    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                }
            }
        }

        private boolean isAlive() {
            try {
                return postmaster().isAlive();
            } catch (RuntimeException gone) {
                return false;
            }
        }

        private void forget() {
            try {
                running.close();
            } catch (IOException | RuntimeException alreadyDead) {
                // It was killed: there is nothing to stop
            }
        }

        @Override
        public void close() {
            forget();
        }
    }
}
