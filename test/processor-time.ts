/** The time that the processor spent on this process since a reading of it: unlike a clock, it stands still for others. */
export function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
