package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.identitylink.api.IdentityLink;
import org.flowable.task.api.Task;

/** An engine that knows BPMN and nothing of us; it runs what is exported. */
final class BpmnEngine {

    private static final ProcessEngine ENGINE = engine();

    private BpmnEngine() {}

    /**
     * What the engine did.
     *
     * @param rows by the ids of their tasks, in the order in which they were open
     * @param owners who could do each of them
     * @param ended whether nothing is open any more
     */
    record Walk(List<String> rows, List<Set<String>> owners, boolean ended) {}

    /** Puts a sheet in, as any modeler would. */
    static Deployed deploy(Sop sop) {
        ENGINE.getRepositoryService()
                .createDeployment()
                .addBytes(sop.code() + ".bpmn", BpmnFiles.bytes(sop))
                .deploy();
        return new Deployed(sop);
    }

    /** A sheet in the engine. */
    record Deployed(Sop sop) {

        /** Performs row after row as long as there are outcomes. */
        Walk walk(List<Outcome> outcomes) {
            ProcessInstance run = ENGINE.getRuntimeService().startProcessInstanceByKey(SheetBpmn.process(sop));
            List<String> rows = new ArrayList<>();
            List<Set<String>> owners = new ArrayList<>();
            Iterator<Outcome> next = outcomes.iterator();
            Optional<Task> open = open(run);
            while (open.isPresent() && next.hasNext()) {
                Task task = open.get();
                rows.add(task.getTaskDefinitionKey());
                owners.add(owners(task));
                ENGINE.getTaskService()
                        .complete(
                                task.getId(),
                                Map.of(task.getTaskDefinitionKey(), next.next().code()));
                open = open(run);
            }
            if (open.isPresent()) {
                ENGINE.getRuntimeService().deleteProcessInstance(run.getId(), "walked far enough");
            }
            return new Walk(rows, owners, open.isEmpty());
        }

        /** The one open task; two would be a model in which a run is at two rows at once. */
        private static Optional<Task> open(ProcessInstance run) {
            return Optional.ofNullable(ENGINE.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(run.getId())
                    .singleResult());
        }

        private static Set<String> owners(Task task) {
            return ENGINE.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                    .map(IdentityLink::getGroupId)
                    .collect(Collectors.toSet());
        }
    }

    private static ProcessEngine engine() {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:bpmn;DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE);
        configuration.setHistoryLevel(HistoryLevel.NONE);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setAsyncExecutorActivate(false);
        return configuration.buildProcessEngine();
    }
}
