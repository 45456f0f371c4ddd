/** The system's word for what it refused, as `ENOSPC`; whatever else was thrown is a defect of ours, and is thrown again. */
export function systemReason(error: unknown): string {
  if (error instanceof Error && "code" in error && !String(error.code).startsWith("ERR_")) return String(error.code);
  throw error;
}
