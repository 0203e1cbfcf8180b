package vn.communeportal.templating;

import vn.communeportal.templating.PageSubject.Fact;

/** An administrative procedure, for schema.org. */
final class ServiceData {

    private ServiceData() {}

    static SchemaObject of(ProcedureView procedure, PageSubject subject, SchemaObject publisher) {
        SchemaObject service =
                SchemaObject.ofType("GovernmentService")
                        .with("name", procedure.getTitle())
                        .with("identifier", procedure.getCode())
                        .with("serviceType", procedure.text("field"))
                        .with("url", subject.canonical())
                        .with("serviceOperator", publisher)
                        .with(
                                "areaServed",
                                SchemaObject.ofType("AdministrativeArea")
                                        .with("name", subject.text(Fact.COVERAGE)));
        return procedure.getServiceUrl().isEmpty()
                ? service
                : service.with(
                        "availableChannel",
                        SchemaObject.ofType("ServiceChannel")
                                .with("serviceUrl", procedure.getServiceUrl()));
    }
}
