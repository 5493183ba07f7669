export { inWriting } from "../model/in-writing.ts";
