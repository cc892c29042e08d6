# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Probes of this node, of PostgreSQL and of RabbitMQ.
yagura_test(tst_localnode LINKS yagura_backends LABELS server)
add_dependencies(tst_localnode yagura-mounts)
target_compile_definitions(tst_localnode PRIVATE YAGURA_MOUNTS="$<TARGET_FILE:yagura-mounts>")

# A file system that can hang, where libfuse is there to make one.
pkg_check_modules(FUSE3 IMPORTED_TARGET fuse3)
if(FUSE3_FOUND)
    add_executable(hangfs support/hangfs.c)
    target_link_libraries(hangfs PRIVATE PkgConfig::FUSE3)
    set_target_properties(hangfs PROPERTIES AUTOMOC OFF AUTORCC OFF)
    add_dependencies(tst_localnode hangfs)
    target_compile_definitions(tst_localnode PRIVATE YAGURA_HANGFS="$<TARGET_FILE:hangfs>")
endif()
yagura_test(tst_postgresqlvalues LINKS yagura_backends LABELS unit)
yagura_test(tst_postgresqlprobe LINKS yagura_backends LABELS server TIMEOUT 240)
yagura_test(tst_postgresqlfaults LINKS yagura_backends LABELS server TIMEOUT 240)
yagura_test(tst_quicklook LINKS yagura_backends yagura_testservers SOURCES support/watchedbroker.h LABELS unit)
yagura_test(tst_manyqueues LINKS yagura_backends yagura_testservers SOURCES support/watchedbroker.h LABELS server)
yagura_test(tst_sessionroll LINKS yagura_backends LABELS unit)
yagura_test(tst_sessionrounds LINKS yagura_backends LABELS server)
