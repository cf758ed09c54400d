import { engineBundle } from "./bundle";
