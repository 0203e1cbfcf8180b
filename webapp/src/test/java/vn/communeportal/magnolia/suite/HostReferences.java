package vn.communeportal.magnolia.suite;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Looks up every class, method and field that a jar's classes mention among the libraries of a
 * host, as the JVM would when it links them: what compiles against signatures need not exist.
 */
final class HostReferences implements AutoCloseable {

    private static final int API = Opcodes.ASM9;

    private final URLClassLoader host;
    private final Map<String, Optional<Members>> classes = new HashMap<>();
    private final Set<String> unresolved = new TreeSet<>();
    private int checked;

    /** What a class declares, and what it inherits from. */
    private record Members(String superName, List<String> interfaces, Set<String> names) {}

    HostReferences(Path libraries, Path servletApi) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(servletApi.toUri().toURL()));
        try (Stream<Path> jars = Files.list(libraries)) {
            for (Path jar : jars.filter(path -> path.toString().endsWith(".jar")).toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        host = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /**
     * All references of the jar's classes below a package that lead nowhere, as {@code class ->
     * member}.
     */
    Set<String> unresolved(File jar, String folder) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            for (JarEntry entry :
                    file.stream()
                            .filter(
                                    e ->
                                            e.getName().startsWith(folder)
                                                    && e.getName().endsWith(".class"))
                            .toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    new ClassReader(in).accept(new References(), ClassReader.SKIP_DEBUG);
                }
            }
        }
        return unresolved;
    }

    /** How many references have been looked up. */
    int checked() {
        return checked;
    }

    private void type(String from, Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            name(from, element.getInternalName());
        } else if (element.getSort() == Type.METHOD) {
            type(from, element.getReturnType());
            for (Type argument : element.getArgumentTypes()) {
                type(from, argument);
            }
        }
    }

    private void name(String from, String internalName) {
        if (internalName == null || internalName.startsWith("[")) {
            return;
        }
        checked++;
        if (members(internalName).isEmpty()) {
            unresolved.add(from + " -> " + internalName);
        }
    }

    private void member(String from, String owner, String name, String descriptor) {
        type(from, Type.getType(descriptor));
        if (owner.startsWith("[")) {
            return;
        }
        checked++;
        if (!declares(owner, name + descriptor, new HashSet<>())) {
            unresolved.add(from + " -> " + owner + "." + name + descriptor);
        }
    }

    private boolean declares(String owner, String member, Set<String> seen) {
        if (owner == null || !seen.add(owner)) {
            return false;
        }
        Optional<Members> found = members(owner);
        if (found.isEmpty()) {
            return false;
        }
        Members members = found.get();
        // Methods of a signature-polymorphic class take whatever they are given.
        return members.names().contains(member)
                || owner.equals("java/lang/invoke/MethodHandle")
                || owner.equals("java/lang/invoke/VarHandle")
                || declares(members.superName(), member, seen)
                || members.interfaces().stream().anyMatch(name -> declares(name, member, seen));
    }

    private Optional<Members> members(String internalName) {
        return classes.computeIfAbsent(internalName, this::read);
    }

    private Optional<Members> read(String internalName) {
        String resource = internalName + ".class";
        URL url = host.getResource(resource);
        if (url == null) {
            url = ClassLoader.getPlatformClassLoader().getResource(resource);
        }
        if (url == null) {
            url = Object.class.getResource("/" + resource);
        }
        if (url == null) {
            return Optional.empty();
        }
        try (InputStream in = url.openStream()) {
            ClassReader reader = new ClassReader(in);
            Set<String> names = new HashSet<>();
            reader.accept(
                    new ClassVisitor(API) {
                        @Override
                        public MethodVisitor visitMethod(
                                int access,
                                String name,
                                String descriptor,
                                String signature,
                                String[] exceptions) {
                            names.add(name + descriptor);
                            return null;
                        }

                        @Override
                        public FieldVisitor visitField(
                                int access,
                                String name,
                                String descriptor,
                                String signature,
                                Object value) {
                            names.add(name + descriptor);
                            return null;
                        }
                    },
                    ClassReader.SKIP_CODE);
            return Optional.of(
                    new Members(reader.getSuperName(), List.of(reader.getInterfaces()), names));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        host.close();
    }

    /** Visits one class of ours. */
    private final class References extends ClassVisitor {

        private String from;

        References() {
            super(API);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                String signature,
                String superName,
                String[] interfaces) {
            from = name;
            name(from, superName);
            for (String implemented : interfaces) {
                name(from, implemented);
            }
        }

        @Override
        public FieldVisitor visitField(
                int access, String name, String descriptor, String signature, Object value) {
            type(from, Type.getType(descriptor));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            type(from, Type.getMethodType(descriptor));
            return new MethodVisitor(API) {
                @Override
                public void visitMethodInsn(
                        int opcode,
                        String owner,
                        String method,
                        String methodDescriptor,
                        boolean ofInterface) {
                    member(from, owner, method, methodDescriptor);
                }

                @Override
                public void visitFieldInsn(
                        int opcode, String owner, String field, String fieldDescriptor) {
                    member(from, owner, field, fieldDescriptor);
                }

                @Override
                public void visitTypeInsn(int opcode, String type) {
                    type(from, Type.getObjectType(type));
                }

                @Override
                public void visitInvokeDynamicInsn(
                        String called,
                        String calledDescriptor,
                        Handle bootstrap,
                        Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            member(from, handle.getOwner(), handle.getName(), handle.getDesc());
                        }
                    }
                }

                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof Type type) {
                        type(from, type);
                    }
                }
            };
        }
    }
}
